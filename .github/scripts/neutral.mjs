// Markdown that anybody may have written, made safe to post in the project's name: it tells nobody, refers to no issue, and has
// no pictures, links or HTML. An invisible space parts what GitHub would act on, so the words stay as they are to the eye.
const gap = "\u200b";

const marks = [
  /</g, // HTML and <address>
  /&(?=[#\w])/g, // &#64; is an @ when shown
  /@/g, // @someone, and mail addresses
  /#(?=[^\s#])/g, // #12, but no heading
  /GH(?=\\*-)/gi, // GH-12
  /\](?=[([:])/g, // [words](address), ![picture](address), [words][name], [name]: address
  /:(?=[\\*_~]*\/)/g, // https://
  /www(?=[\\.])/gi,
  /(?:mailto|xmpp)(?=\\*:)/gi,
  /(?:`{3,}|~{3,})(?=[ \t]*[^\s`~])/g, // ```mermaid
  /\$/g, // formulas
];

/** The text of bytes in UTF-8, made safe; throws a TypeError where they are not UTF-8. */
export function neutral(bytes) {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const visible = text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, "");
  return marks.reduce((safe, mark) => safe.replace(mark, (found) => found + gap), visible);
}
