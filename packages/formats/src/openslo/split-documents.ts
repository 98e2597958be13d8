/**
 * The documents of a YAML stream. A line that begins with `---` or `...` ends a document wherever it stands, even inside
 * a block scalar (YAML 1.2.2, c-forbidden), so lines are all one has to look at. Each document is led by as many empty
 * lines as stood before it: messages then name the line of the file.
 */
export function splitYamlDocuments(text: string): readonly string[] {
  const lines = text.split('\n');
  // Directives belong to the marker that follows them: left to the reader, which takes one document.
  if (lines.some((line) => line.startsWith('%'))) return [text];
  const documents: string[] = [];
  let start = 0;
  let body: string[] = [];
  const finish = (): void => {
    if (body.some((line) => /^\s*[^\s#]/.test(line))) documents.push('\n'.repeat(start) + body.join('\n'));
  };
  for (const [at, line] of lines.entries()) {
    const marker = /^(---|\.\.\.)(?=\s|$)/.exec(line);
    if (marker === null) {
      body.push(line);
      continue;
    }
    finish();
    start = at;
    // `--- {a: 1}`: the value may begin behind the marker.
    body = [marker[0] === '---' ? `   ${line.slice(3)}` : ''];
  }
  finish();
  return documents;
}
