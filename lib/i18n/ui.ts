import { defineCatalog } from './catalog';

/** Words of the shared parts: buttons and names every page uses. */
export const uiCatalog = defineCatalog(
  {
    close: '閉じる',
    cancel: 'キャンセル',
    dismiss: '消す',
    undo: '元に戻す',
    save: '保存',
    delete: '削除',
    edit: '編集',
    add: '追加',
    copy: 'コピー',
    loading: '読み込み中…',
    reloadPage: 'ページを再読み込み',
  },
  {
    close: 'Close',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    undo: 'Undo',
    save: 'Save',
    delete: 'Delete',
    edit: 'Edit',
    add: 'Add',
    copy: 'Copy',
    loading: 'Loading…',
    reloadPage: 'Reload the page',
  },
);
