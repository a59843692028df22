/// A sample business for `kept demo`: an invented coffee roaster with sixty accounts and all kinds
/// of trouble, made from a seed so that the same day always gives the same books.
@NullMarked
package dev.kept.app.sample;

import org.jspecify.annotations.NullMarked;
