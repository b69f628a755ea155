import { defineCatalog } from './catalog';

/** Words of the mini card, which stands in for the sidebar where a page click cannot open it. */
export const cardCatalog = defineCatalog(
  {
    openSidebar: 'くわしい履歴と編集はサイドバーで。{shortcut} かツールバーの Yorisoi で開きます。',
    openSidebarNoKey: 'くわしい履歴と編集はサイドバーで。ツールバーの Yorisoi で開きます。',
    gone: 'この投稿の情報を読み込めませんでした。サイドバーを開いてください。',
    chooseTemplate: 'テンプレートを選ぶと、投稿される形がここに出ます。',
    change: 'ほかのテンプレート',
  },
  {
    openSidebar: 'Full history and editing are in the sidebar: {shortcut}, or Yorisoi in the toolbar.',
    openSidebarNoKey: 'Full history and editing are in the sidebar: Yorisoi in the toolbar opens it.',
    gone: 'This post could not be loaded here. Please open the sidebar.',
    chooseTemplate: 'Choose a template to see the reply as it will be posted.',
    change: 'Another template',
  },
);
