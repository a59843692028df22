/// A door built to be refused, and the pieces of a house it reaches for.
package planted.dev.kept;
