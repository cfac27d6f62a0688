import type { CommandTexts } from './command-texts.ts';

/** Japanese, `ja`. */
export const japanese: CommandTexts = {
  options: {
    private: { name: '自分だけ', description: '回答を自分だけに表示します' },
    'as-of': {
      name: '時点',
      description: 'その時点までに公開されたものだけ：2014、2014-12、2014-12-20',
    },
  },
  commands: {
    ask: {
      name: '質問',
      description: '質問すると、出典の文をそのまま引用して答えます',
      options: {
        question: { name: '質問文', description: '何を知りたいですか？（英語で）' },
      },
    },
    evidence: {
      name: '証拠',
      description: '証拠を一つずつ正確な引用とともに一覧にします',
      options: {
        topic: { name: 'トピック', description: 'このトピックの証拠だけを表示します' },
      },
    },
    who: {
      name: '人物',
      description: '出典がその人や組織について述べていることと、その発言を表示します',
      options: {
        name: { name: '名前', description: '人、組織、または場所の名前' },
      },
    },
    timeline: {
      name: '年表',
      description: '出典が述べている範囲で、いつ何が起きたかを表示します',
    },
    sources: {
      name: '出典',
      description: '記事の一覧、または一つの記事を一文ずつ表示します',
      options: {
        article: { name: '記事', description: 'この記事の文を表示します' },
      },
    },
    sentence: {
      name: '文',
      description: '一つの文を前後の文とともに表示します',
      options: {
        number: { name: '番号', description: '文の番号（例：S5）' },
      },
    },
    verify: {
      name: '検証',
      description: '主張を確かめます：裏付けあり、矛盾、または出典になし',
      options: {
        claim: { name: '主張', description: '一つの主張（英語で）' },
      },
    },
    help: {
      name: 'ヘルプ',
      description: '質問のしかたと各コマンドの説明',
    },
    privacy: {
      name: 'プライバシー',
      description: '保存するもの、しないもの、そして忘れさせる方法',
    },
    settings: {
      name: '設定',
      description: 'このサーバーの設定を変更します',
    },
    stats: {
      name: '統計',
      description: 'このサーバーで答えた質問の数',
    },
    'Check against sources': { name: '出典と照らし合わせる' },
    'Answer from sources': { name: '出典から答える' },
  },
};
