import { useEffect, useRef, type MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApp } from '../app/context';
import { element } from '../dashlet/dom';
import { pages } from '../dashlet/pages';
import { VIEWS } from '../dashlet/views';
import { dashletWords } from '../dashlet/words';
import { useI18n } from '../i18n';
import type { Place } from './arrangement';

/** The very dashlet that Share shows, in a frame of the shell's. */
export function Dashlet({ place }: { place: Place }) {
  const { label, language } = useI18n();
  const { api } = useApp();
  const navigate = useNavigate();
  const body = useRef<HTMLDivElement>(null);
  const { name, rows } = place;

  useEffect(() => {
    let gone = false;
    const words = dashletWords(language);
    const show = (...content: Node[]) => {
      if (!gone) {
        body.current?.replaceChildren(...content);
      }
    };
    show(element('p', { class: 'rf-dl-empty' }, words('dashlet.loading')));
    VIEWS[name]?.({
      http: api.http,
      words,
      page: pages(undefined),
      today: new Date(),
      rows,
      whose: 'any',
    }).then(
      content => show(...content),
      () => show(element('p', { class: 'rf-dl-empty', role: 'alert' }, words('dashlet.failed'))),
    );
    return () => {
      gone = true;
    };
  }, [api, name, rows, language]);

  /** The dashlets' links are plain ones; here they need not load the page anew. */
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (address && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      navigate(address);
    }
  };
  const id = `rf-home-${name}`;
  return (
    <section className="rf-dashlet rectify-dashlet" aria-labelledby={id}>
      <h2 id={id}>{label('homeDashlet', name)}</h2>
      <div ref={body} onClick={follow} />
    </section>
  );
}
