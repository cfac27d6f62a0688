/**
 * How the loss, minus the logarithm of the chance that softmax gives to what is right, grows with each score. One of them at
 * least must be right.
 */
export function softmaxErrors(
  scores: readonly number[],
  isRight: readonly boolean[],
): readonly number[] {
  const top = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const right = masses.reduce((sum, mass, at) => sum + (isRight[at] ? mass : 0), 0);
  return masses.map((mass, at) => mass / all - (isRight[at] ? mass / right : 0));
}
