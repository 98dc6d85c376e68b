/** A headline whose words with a hyphen, such as “e-mail”, are not broken at it. */
export function HeadlineLine({text}: {text: string}) {
  return (
    <p class="headline">
      {text.split(/(\S+-\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
