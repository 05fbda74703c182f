// A reporter of Node's test runner: one line of JSON for each test that failed, with its file.
export default async function* failed(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.nesting === 0) yield `${JSON.stringify({ file: data.file, name: data.name })}\n`;
  }
}
