import type { Surroundings } from './parts';

export interface ShareConstants {
  URL_PAGECONTEXT?: string;
  SITE?: string;
}

/** Where Rectify's pages are: in Share within the site that the dashlet stands in, else in the shell. */
export function pages(share: ShareConstants | undefined): Surroundings['page'] {
  return (name, route = '') => {
    if (share?.URL_PAGECONTEXT === undefined) {
      return route === '' ? `/app/${name === 'ledger' ? 'orders' : name}` : route;
    }
    const site = share.SITE ? `site/${encodeURIComponent(share.SITE)}/` : '';
    return `${share.URL_PAGECONTEXT}${site}rectify-${name}${route === '' ? '' : `#${route}`}`;
  };
}
