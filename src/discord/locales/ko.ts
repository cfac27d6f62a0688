import type { CommandTexts } from './command-texts.ts';

/** Korean, `ko`. */
export const korean: CommandTexts = {
  options: {
    private: { name: '나만보기', description: '답변을 나에게만 표시합니다' },
    'as-of': { name: '기준일', description: '그때까지 발표된 것만: 2014, 2014-12 또는 2014-12-20' },
  },
  commands: {
    ask: {
      name: '질문',
      description: '질문하면 출처의 문장을 그대로 인용해 답합니다',
      options: {
        question: { name: '질문내용', description: '무엇을 알고 싶으신가요? (영어로)' },
      },
    },
    evidence: {
      name: '증거',
      description: '증거를 정확한 인용과 함께 나열합니다',
      options: {
        topic: { name: '주제', description: '이 주제의 증거만 표시합니다' },
      },
    },
    who: {
      name: '인물',
      description: '출처가 그 사람이나 조직에 대해 말하는 것과 그들의 발언을 보여 줍니다',
      options: {
        name: { name: '이름', description: '사람, 조직 또는 장소의 이름' },
      },
    },
    timeline: {
      name: '연표',
      description: '출처가 말하는 범위에서 언제 무슨 일이 있었는지 보여 줍니다',
    },
    sources: {
      name: '출처',
      description: '기사 목록 또는 한 기사를 문장별로 보여 줍니다',
      options: {
        article: { name: '기사', description: '이 기사의 문장을 보여 줍니다' },
      },
    },
    sentence: {
      name: '문장',
      description: '한 문장을 앞뒤 문맥과 함께 보여 줍니다',
      options: {
        number: { name: '번호', description: '문장 번호 (예: S5)' },
      },
    },
    verify: {
      name: '검증',
      description: '주장을 확인합니다: 뒷받침됨, 반박됨 또는 출처에 없음',
      options: {
        claim: { name: '주장', description: '하나의 주장 (영어로)' },
      },
    },
    help: {
      name: '도움말',
      description: '질문하는 방법과 각 명령어의 설명',
    },
    privacy: {
      name: '개인정보',
      description: '저장하는 것, 저장하지 않는 것, 그리고 삭제하는 방법',
    },
    settings: {
      name: '설정',
      description: '이 서버의 설정을 바꿉니다',
    },
    stats: {
      name: '통계',
      description: '이 서버에서 답한 질문의 수',
    },
    'Check against sources': { name: '출처와 대조하기' },
    'Answer from sources': { name: '출처로 답하기' },
  },
};
