import enDashlet from './dashlet/en.json';
import zhDashlet from './dashlet/zh_CN.json';
import agreementEn from './agreement/en.json';
import agreementZh from './agreement/zh_CN.json';
import en_ from './en.json';
import archiveEn from './archive/en.json';
import archiveZh from './archive/zh_CN.json';
import documentEn from './document/en.json';
import documentZh from './document/zh_CN.json';
import exchangeEn from './exchange/en.json';
import exchangeZh from './exchange/zh_CN.json';
import enHome from './home/en.json';
import zhHome from './home/zh_CN.json';
import enNotice from './notice/en.json';
import zhNotice from './notice/zh_CN.json';
import enSearch from './search/en.json';
import zhSearch from './search/zh_CN.json';
import problemEn from './problem/en.json';
import problemZh from './problem/zh_CN.json';
import zh_ from './zh_CN.json';

/** Each feature keeps its words in a folder of its own and adds them here, one line a language. */
export const zh = {
  ...zh_,
  ...archiveZh,
  ...documentZh,
  ...agreementZh,
  ...exchangeZh,
  ...zhDashlet,
  ...zhHome,
  ...zhNotice,
  ...zhSearch,
  ...problemZh,
};

export const en = {
  ...en_,
  ...archiveEn,
  ...documentEn,
  ...agreementEn,
  ...exchangeEn,
  ...enDashlet,
  ...enHome,
  ...enNotice,
  ...enSearch,
  ...problemEn,
};
