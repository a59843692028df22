package planted.dev.kept.chat;

import planted.dev.kept.desk.Desk;

record AsksTheDesk(Desk desk) {}
