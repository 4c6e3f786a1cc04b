import en_ from './en.json';
import zh_ from './zh_CN.json';

/** Each feature keeps its words in a folder of its own and adds them here, one line a language. */
export const zh = {
  ...zh_,
};

export const en = {
  ...en_,
};
