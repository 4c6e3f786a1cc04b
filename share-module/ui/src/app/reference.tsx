import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CalendarYear, Unit } from '../api/types';
import type { Calendars } from '../common/calendar';
import { useApp } from './context';

interface Reference {
  units: readonly Unit[];
  wantUnits(): void;
  /** Asks again for units and calendars, of which an administrator changed something. */
  refresh(): void;
  calendars: Calendars;
  wantYears(from: number, to: number): void;
}

const ReferenceContext = createContext<Reference | null>(null);

/** Units and calendars: fetched when first asked for, then shared by every form of the page. */
export function ReferenceProvider({ children }: { children: ReactNode }) {
  const { api } = useApp();
  const [units, setUnits] = useState<readonly Unit[]>([]);
  const [calendars, setCalendars] = useState<Calendars>(new Map());

  const loader = useMemo(() => {
    let unitsAsked = false;
    const yearsAsked = new Set<number>();
    const askUnits = () => {
      unitsAsked = true;
      api.units().then(
        answer => setUnits(answer.items),
        () => {
          unitsAsked = false;
        },
      );
    };
    return {
      wantUnits: () => {
        if (!unitsAsked) {
          askUnits();
        }
      },
      refresh: () => {
        yearsAsked.clear();
        setCalendars(new Map());
        if (unitsAsked) {
          askUnits();
        }
      },
      wantYears: (from: number, to: number) => {
        for (let year = from; year <= Math.min(to, from + 5); year += 1) {
          if (!yearsAsked.has(year)) {
            yearsAsked.add(year);
            const wanted = year;
            api.calendar(wanted).then(
              (answer: CalendarYear) => setCalendars(known => new Map(known).set(wanted, answer)),
              () => yearsAsked.delete(wanted),
            );
          }
        }
      },
    };
  }, [api]);

  const value = useMemo(() => ({ units, calendars, ...loader }), [units, calendars, loader]);
  return <ReferenceContext.Provider value={value}>{children}</ReferenceContext.Provider>;
}

function useReference(): Reference {
  const value = useContext(ReferenceContext);
  if (value === null) {
    throw new Error('ReferenceProvider is missing');
  }
  return value;
}

export function useUnits(): readonly Unit[] {
  const { units, wantUnits } = useReference();
  useEffect(wantUnits, [wantUnits]);
  return units;
}

export function useCalendars(from: number, to: number): Calendars {
  const { calendars, wantYears } = useReference();
  useEffect(() => wantYears(from, to), [wantYears, from, to]);
  return calendars;
}

export function useRefresh(): () => void {
  return useReference().refresh;
}
