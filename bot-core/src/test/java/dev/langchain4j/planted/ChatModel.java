package dev.langchain4j.planted;

/// Stands for anything of that library, so that the planted house needs no model.
public interface ChatModel {}
