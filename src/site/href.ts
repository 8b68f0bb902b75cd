/** The address of a page of this site under the path that it is served from. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}
