/// The customer's page: rendered by the server, whole without scripts, live with them.
@NullMarked
package dev.kept.chat.page;

import org.jspecify.annotations.NullMarked;
