/// `kept.toml`: how one business has set up its Kept, read strictly.
@NullMarked
package dev.kept.app.config;

import org.jspecify.annotations.NullMarked;
