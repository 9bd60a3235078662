/** Records for the works in the lists of `tests/formats/lists/`: written from the works, not from what our parsers read there. */
import { type CatalogueRecord, shaOf } from './catalogue.ts'
import { seededNumbers } from './faults.ts'
import { citedRecords } from './small-catalogue.ts'

interface Known {
  readonly title: string
  readonly year: number
  readonly authors: readonly string[]
  readonly ids: CatalogueRecord['externalIds']
  /** What is special about the service's record. */
  readonly but?: Partial<CatalogueRecord>
}

function known(title: string, year: number, authors: string, ids: Known['ids'], but?: Known['but']): Known {
  return { title, year, authors: authors.split(', '), ids, ...(but ? { but } : {}) }
}

const works: readonly Known[] = [
  known('The anatomy of a large-scale hypertextual Web search engine', 1998, 'Sergey Brin, Lawrence Page', {
    DOI: '10.1016/S0169-7552(98)00110-X',
  }),
  known(
    'Learning to predict by the methods of temporal differences',
    1988,
    'R. Sutton',
    { DOI: '10.1007/BF00115009' },
    {
      references: null,
      referenceCount: 28,
    },
  ),
  known('Long Short-Term Memory', 1997, 'Sepp Hochreiter, J. Schmidhuber', {
    DOI: '10.1162/neco.1997.9.8.1735',
  }),
  known('Gradient-based learning applied to document recognition', 1998, 'Yann LeCun, L. Bottou', {
    DOI: '10.1109/5.726791',
  }),
  known(
    'Bleu: a Method for Automatic Evaluation of Machine Translation',
    2002,
    'Kishore Papineni, S. Roukos',
    {
      ACL: 'P02-1040',
      DOI: '10.3115/1073083.1073135',
    },
  ),
  known('Efficient Estimation of Word Representations in Vector Space', 2013, 'Tomas Mikolov, Kai Chen', {
    ArXiv: '1301.3781',
  }),
  known('Auto-Encoding Variational Bayes', 2013, 'Diederik P. Kingma, M. Welling', { ArXiv: '1312.6114' }),
  known('Generative Adversarial Nets', 2014, 'I. Goodfellow, Jean Pouget-Abadie', { ArXiv: '1406.2661' }),
  known('Sequence to Sequence Learning with Neural Networks', 2014, 'I. Sutskever, O. Vinyals, Quoc V. Le', {
    ArXiv: '1409.3215',
  }),
  known(
    'Neural Machine Translation by Jointly Learning to Align and Translate',
    2014,
    'Dzmitry Bahdanau, Kyunghyun Cho',
    {
      ArXiv: '1409.0473',
    },
  ),
  known('GloVe: Global Vectors for Word Representation', 2014, 'Jeffrey Pennington, R. Socher', {
    ACL: 'D14-1162',
    DOI: '10.3115/v1/D14-1162',
  }),
  known('Adam: A Method for Stochastic Optimization', 2014, 'Diederik P. Kingma, Jimmy Ba', {
    ArXiv: '1412.6980',
  }),
  known('Human-level control through deep reinforcement learning', 2015, 'Volodymyr Mnih, K. Kavukcuoglu', {
    DOI: '10.1038/nature14236',
    PubMed: '25719670',
  }),
  known('Deep Learning', 2015, 'Yann LeCun, Yoshua Bengio, Geoffrey E. Hinton', {
    DOI: '10.1038/nature14539',
  }),
  known(
    'Deep Unsupervised Learning using Nonequilibrium Thermodynamics',
    2015,
    'Jascha Narain Sohl-Dickstein, Eric A. Weiss',
    {
      ArXiv: '1503.03585',
    },
  ),
  known(
    'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
    2015,
    'Sergey Ioffe, Christian Szegedy',
    {
      ArXiv: '1502.03167',
    },
  ),
  known('Neural Machine Translation of Rare Words with Subword Units', 2015, 'Rico Sennrich, B. Haddow', {
    DOI: '10.18653/v1/P16-1162',
    ArXiv: '1508.07909',
  }),
  known('Deep Residual Learning for Image Recognition', 2015, 'Kaiming He, X. Zhang', {
    DOI: '10.1109/cvpr.2016.90',
    ArXiv: '1512.03385',
  }),
  known(
    'Mastering the game of Go with deep neural networks and tree search',
    2016,
    'David Silver, Aja Huang',
    {
      DOI: '10.1038/nature16961',
    },
  ),
  known(
    'Asynchronous Methods for Deep Reinforcement Learning',
    2016,
    'Volodymyr Mnih, Adrià Puigdomènech Badia',
    {
      ArXiv: '1602.01783',
    },
  ),
  known('Semi-Supervised Classification with Graph Convolutional Networks', 2016, 'Thomas Kipf, M. Welling', {
    ArXiv: '1609.02907',
  }),
  known(
    'Outrageously Large Neural Networks: The Sparsely-Gated Mixture-of-Experts Layer',
    2017,
    'Noam M. Shazeer, Azalia Mirhoseini',
    {
      ArXiv: '1701.06538',
    },
  ),
  known('Inductive Representation Learning on Large Graphs', 2017, 'William L. Hamilton, Z. Ying', {
    ArXiv: '1706.02216',
  }),
  known('Attention is All you Need', 2017, 'Ashish Vaswani, Noam M. Shazeer', {
    ArXiv: '1706.03762',
    CorpusId: 13756489,
  }),
  known('Proximal Policy Optimization Algorithms', 2017, 'John Schulman, Filip Wolski', {
    ArXiv: '1707.06347',
  }),
  known('Graph Attention Networks', 2017, 'Petar Velickovic, Guillem Cucurull', { ArXiv: '1710.10903' }),
  known(
    'Deep Contextualized Word Representations',
    2018,
    'Matthew E. Peters, Mark Neumann',
    { ACL: 'N18-1202', ArXiv: '1802.05365' },
    {
      missingInBatch: 9,
    },
  ),
  known(
    'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    2019,
    'Jacob Devlin, Ming-Wei Chang',
    {
      ACL: 'N19-1423',
      ArXiv: '1810.04805',
    },
  ),
  known('Language Models are Unsupervised Multitask Learners', 2019, 'Alec Radford, Jeff Wu', {}),
  known('RoBERTa: A Robustly Optimized BERT Pretraining Approach', 2019, 'Yinhan Liu, Myle Ott', {
    ArXiv: '1907.11692',
  }),
  known(
    'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer',
    2019,
    'Colin Raffel, Noam M. Shazeer',
    {
      ArXiv: '1910.10683',
    },
  ),
  known('Scaling Laws for Neural Language Models', 2020, 'J. Kaplan, Sam McCandlish', {
    ArXiv: '2001.08361',
  }),
  known(
    'Dense Passage Retrieval for Open-Domain Question Answering',
    2020,
    'Vladimir Karpukhin, Barlas Oğuz',
    {
      ArXiv: '2004.04906',
      ACL: '2020.emnlp-main.550',
      DOI: '10.18653/v1/2020.emnlp-main.550',
    },
  ),
  known(
    'Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks',
    2020,
    'Patrick Lewis, Ethan Perez',
    { ArXiv: '2005.11401' },
  ),
  known('Language Models are Few-Shot Learners', 2020, 'Tom B. Brown, Benjamin Mann', {
    ArXiv: '2005.14165',
  }),
  known('Denoising Diffusion Probabilistic Models', 2020, 'Jonathan Ho, Ajay Jain', { ArXiv: '2006.11239' }),
  known(
    'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
    2020,
    'Alexey Dosovitskiy, Lucas Beyer',
    {
      ArXiv: '2010.11929',
    },
  ),
  known(
    'Score-Based Generative Modeling through Stochastic Differential Equations',
    2020,
    'Yang Song, Jascha Narain Sohl-Dickstein',
    {
      ArXiv: '2011.13456',
    },
  ),
  known(
    'Switch Transformers: Scaling to Trillion Parameter Models with Simple and Efficient Sparsity',
    2021,
    'W. Fedus, Barret Zoph',
    {
      ArXiv: '2101.03961',
    },
  ),
  known(
    'Learning Transferable Visual Models From Natural Language Supervision',
    2021,
    'Alec Radford, Jong Wook Kim',
    {
      ArXiv: '2103.00020',
    },
  ),
  known('LoRA: Low-Rank Adaptation of Large Language Models', 2021, 'J. Hu, Yelong Shen', {
    ArXiv: '2106.09685',
  }),
  known('Highly accurate protein structure prediction with AlphaFold', 2021, 'J. Jumper, Richard Evans', {
    DOI: '10.1038/s41586-021-03819-2',
    PubMed: '34265844',
  }),
  known('Efficiently Modeling Long Sequences with Structured State Spaces', 2021, 'Albert Gu, Karan Goel', {
    ArXiv: '2111.00396',
  }),
  known('High-Resolution Image Synthesis with Latent Diffusion Models', 2021, 'Robin Rombach, A. Blattmann', {
    ArXiv: '2112.10752',
  }),
  known(
    'Chain of Thought Prompting Elicits Reasoning in Large Language Models',
    2022,
    'Jason Wei, Xuezhi Wang',
    { ArXiv: '2201.11903' },
  ),
  known('Training language models to follow instructions with human feedback', 2022, 'Long Ouyang, Jeff Wu', {
    ArXiv: '2203.02155',
  }),
  known('Training Compute-Optimal Large Language Models', 2022, 'Jordan Hoffmann, Sebastian Borgeaud', {
    ArXiv: '2203.15556',
  }),
  known(
    'FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness',
    2022,
    'Tri Dao, Daniel Y. Fu',
    {
      ArXiv: '2205.14135',
    },
  ),
  known(
    'Orca: A Distributed Serving System for Transformer-Based Generative Models',
    2022,
    'Gyeong-In Yu, Joo Seong Jeong',
    {},
  ),
  known(
    'Diffusion Models: A Comprehensive Survey of Methods and Applications',
    2022,
    'Ling Yang, Zhilong Zhang',
    { ArXiv: '2209.00796' },
  ),
  known('QLoRA: Efficient Finetuning of Quantized LLMs', 2023, 'Tim Dettmers, Artidoro Pagnoni', {
    ArXiv: '2305.14314',
  }),
  // Merged with its preprint: the DOI of the proceedings leads nowhere.
  known(
    'Efficient Memory Management for Large Language Model Serving with PagedAttention',
    2023,
    'Woosuk Kwon, Zhuohan Li',
    {
      ArXiv: '2309.06180',
    },
  ),
  known('Mamba: Linear-Time Sequence Modeling with Selective State Spaces', 2023, 'Albert Gu, Tri Dao', {
    ArXiv: '2312.00752',
  }),
  known('Proceedings of the Deep Learning Indaba: Deep Learning and its Friends', 2019, 'Somebody Else', {}),
]

/** The records, older works first. A work cites every third older one and some more that no list names. */
export function knownWorks(): CatalogueRecord[] {
  const random = seededNumbers(3)
  const others = citedRecords(60, 'Other work')
  const idOf = (work: Known) => shaOf(`known ${work.title}`)
  return [
    ...others,
    ...works.map((work): CatalogueRecord => {
      const older = works.filter(other => other.year < work.year && random() < 0.3)
      const cited = [...older.map(idOf), ...others.filter(() => random() < 0.4).map(({ paperId }) => paperId)]
      return {
        paperId: idOf(work),
        title: work.title,
        year: work.year,
        authors: work.authors,
        externalIds: { CorpusId: Number.parseInt(idOf(work).slice(0, 7), 16), ...work.ids },
        references: cited.map(paperId => ({ paperId })),
        ...work.but,
      }
    }),
  ]
}
