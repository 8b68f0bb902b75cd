/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a page whose words are not in the site's own language. */
    site?: import('./site/site.ts').Site;
    /** Diagrams on the page so far, for ids that are not used twice. */
    diagrams?: number;
  }
}
