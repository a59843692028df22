/// What every door on the web needs: whom a request comes from, how much of it is read, how often
/// it may come, and how it is refused.
@NullMarked
package dev.kept.chat.web;

import org.jspecify.annotations.NullMarked;
