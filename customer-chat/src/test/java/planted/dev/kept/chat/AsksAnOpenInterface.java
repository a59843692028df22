package planted.dev.kept.chat;

import planted.dev.kept.plan.Chooser;

record AsksAnOpenInterface(Chooser chooser) {}
