package planted.dev.kept.language;

import dev.langchain4j.planted.ChatModel;

/// Innocent: this is the one room that knows models.
record MayAskAModel(ChatModel model) {}
