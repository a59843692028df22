/// The customers' pages in a real browser.
@NullMarked
package dev.kept.chat.browser;

import org.jspecify.annotations.NullMarked;
