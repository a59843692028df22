/// The chat API v1: JSON over HTTP, and the same as a stream of events.
@NullMarked
package dev.kept.chat.api;

import org.jspecify.annotations.NullMarked;
