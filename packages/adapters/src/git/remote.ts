const NAME = String.raw`[A-Za-z0-9_.-]{1,100}`;
const URL_FORM = new RegExp(String.raw`^(?:https?|ssh|git)://(?:[^/@\s]*@)?[^/@\s]+/(${NAME})/(${NAME}?)(?:\.git)?/?$`);
const SCP_FORM = new RegExp(String.raw`^(?:[^/@\s:]+@)?[^/@\s:]+:/?(${NAME})/(${NAME}?)(?:\.git)?/?$`);

/** `owner/name` of a remote's URL, or null where it has another shape. Credentials in it are dropped. */
export function parseRemote(url: string): string | null {
  const match = URL_FORM.exec(url) ?? SCP_FORM.exec(url);
  return match === null ? null : `${match[1]}/${match[2]}`;
}
