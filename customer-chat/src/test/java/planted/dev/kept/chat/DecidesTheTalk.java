package planted.dev.kept.chat;

import planted.dev.kept.conversation.NextStep;

record DecidesTheTalk(NextStep step) {}
