import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'Підписант у списку',
    'unknown-signer': 'Підписант не в списку',
    'partly-listed': 'Частково в списку',
    changed: 'Змінено після підпису',
    invalid: 'Відомості нечинні',
    none: 'Немає відомостей',
    'not-checked': 'Не перевірено',
    checking: 'Перевіряється…',
  },
  origins: {
    'ai-generated': 'Створено ШІ',
    'ai-edited': 'Змінено за допомогою ШІ',
    'camera-captured': 'Знято камерою',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. Подробиці — за кнопкою на панелі.',
  inspectMenu: 'Дослідити Content Credentials',
  toolbar: {
    nothing: 'Whence: відомостей про походження тут поки не знайдено',
    found: {
      one: 'Whence: {count} об’єкт із відомостями про походження',
      few: 'Whence: {count} об’єкти з відомостями про походження',
      many: 'Whence: {count} об’єктів із відомостями про походження',
      other: 'Whence: {count} об’єкта з відомостями про походження',
    },
    broken: {
      one: 'Whence: об’єктів із відомостями про походження: {found}; у {count} вони нечинні',
      few: 'Whence: об’єктів із відомостями про походження: {found}; у {count} вони нечинні',
      many: 'Whence: об’єктів із відомостями про походження: {found}; у {count} вони нечинні',
      other: 'Whence: об’єктів із відомостями про походження: {found}; у {count} вони нечинні',
    },
  },
};
