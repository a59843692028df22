package planted.dev.kept.chat;

import planted.dev.kept.understanding.Reading;

record ReadsFreeText(Reading reading) {}
