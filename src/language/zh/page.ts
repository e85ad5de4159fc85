import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '我们.*(?:隐私|cookie|合作伙伴|个人数据)|(?:登录|注册|订阅).*(?:继续|阅读|全文)|页面(?:不存在|未找到)|找不到(?:该|此|您)?.{0,6}页面|访问被拒绝|仅限(?:订阅|会员)',
  ],
};
