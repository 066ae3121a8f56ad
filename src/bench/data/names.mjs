// Names in several scripts, composed of syllables and their counterparts

const SCRIPTS = [
  { language: 'zh-Hans', company: ['Textile', '纺织', 'Co., Ltd.', '有限公司'], syllables: pairs('wei 伟 chen 陈 guo 国 min 民 '
    + 'hua 华 xin 新 li 李 jian 建 feng 峰 tao 涛 yan 燕 bo 波 shan 山 he 河 lin 林 zhao 赵 jun 军 ping 平 qing 青 long 龙') },
  { language: 'ru', company: ['Prom', 'пром', 'OOO', 'ООО'], syllables: pairs('sa са ro ро ne не vi ви ko ко la ла '
    + 'mi ми du ду bor бор gri гри ste сте zha жа pa па ti ти lu лу yev ев ma ма an ан kir кир sha ша') },
  { language: 'ar', company: ['Trading', 'للتجارة', 'Group', 'مجموعة'], syllables: pairs('ha حا mi مي sa سا ri ري '
    + 'ma ما na نا ka كا lu لو ba با di دي ra را fa فا zi زي ju جو ta تا ya يا nu نو ru رو qa قا wa وا') },
  { language: 'cs', company: ['Stroj', 'Stroj', 's.r.o.', 's. r. o.'], syllables: pairs('ji ji rí rí žiž žiž ka ka no no '
    + 'vák vák dvo dvo řá řá če če ská ská tě tě šan šan ůr ůr bo bo hu hu mil mil pé pé da da ný ný lo lo') },
];

function pairs(text) {
  const words = text.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]]] : []));
}

/** Three names: in English, in another language, and one more as some source prints it. */
export function namesOf(kind, random) {
  const script = random.pick(SCRIPTS);
  const words = kind === 'PERSON' ? person(script, random) : body(script, random);
  const latin = words.map(([word]) => word).join(' ');
  return [
    { value: latin, language: 'en', kind: 'PREFERRED' },
    { value: words.map(([, native]) => native).join(' '), language: script.language, kind: 'PREFERRED' },
    { value: `${words[0][0].toUpperCase()}, ${latin.slice(words[0][0].length + 1)}`, kind: 'ALIAS' },
  ];
}

function person(script, random) {
  return [word(1, script, random), word(2, script, random), word(2, script, random)];
}

function body(script, random) {
  const [trade, nativeTrade, form, nativeForm] = script.company;
  return [word(2, script, random), [trade, nativeTrade], word(1, script, random), [form, nativeForm]];
}

function word(length, script, random) {
  const syllables = Array.from({ length }, () => random.pick(script.syllables));
  const [latin, native] = [0, 1].map((side) => syllables.map((syllable) => syllable[side]).join(''));
  return [capital(latin), capital(native)];
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
