/// A house built to be refused: each class breaks, or just keeps, one rule of the real one.
package planted.dev.kept;
