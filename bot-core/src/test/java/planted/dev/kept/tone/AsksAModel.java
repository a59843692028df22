package planted.dev.kept.tone;

import dev.langchain4j.planted.ChatModel;

/// Talks to a model outside of the one room that may.
record AsksAModel(ChatModel model) {}
