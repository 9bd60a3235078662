import { expect, test } from 'vitest'
import { idsOfAddress } from '../../src/formats/paper-address.ts'
import { siteOf } from '../../src/formats/safe-link.ts'

function idsAt(address: string) {
  const url = new URL(address)
  return idsOfAddress(siteOf(url), url)
}

test.each([
  'https://arxiv.org/abs/1706.03762',
  'http://arxiv.org/abs/1706.03762v5',
  'https://arxiv.org/pdf/1706.03762.pdf',
  'https://arxiv.org/pdf/1706.03762v7',
  'https://arxiv.org/html/1706.03762v7/',
  'https://arxiv.org/format/1706.03762',
  'https://arxiv.org/ps/1706.03762',
  'https://export.arxiv.org/abs/1706.03762?context=cs',
  'https://www.alphaxiv.org/abs/1706.03762',
  'https://ar5iv.org/html/1706.03762',
  'https://ar5iv.labs.arxiv.org/html/1706.03762',
  'https://huggingface.co/papers/1706.03762',
  'https://doi.org/10.48550/arXiv.1706.03762',
  'https://api.semanticscholar.org/arXiv:1706.03762',
])('%s is arXiv 1706.03762', address => {
  expect(idsAt(address)).toEqual({ arxiv: '1706.03762' })
})

test.each([
  ['https://arxiv.org/abs/math.GT/0309136v1', { arxiv: 'math/0309136' }],
  ['https://dx.doi.org/10.1145/3600006.3613165', { doi: '10.1145/3600006.3613165' }],
  ['https://doi.org/10.1016%2F0004-3702(89)90008-8', { doi: '10.1016/0004-3702(89)90008-8' }],
  ['https://dl.acm.org/doi/abs/10.1145/3341301.3359646', { doi: '10.1145/3341301.3359646' }],
  ['https://dl.acm.org/doi/pdf/10.1145/3341301.3359646?download=true', { doi: '10.1145/3341301.3359646' }],
  [
    'https://link.springer.com/content/pdf/10.1007/s10462-022-10283-5.pdf',
    { doi: '10.1007/s10462-022-10283-5' },
  ],
  ['https://onlinelibrary.wiley.com/doi/full/10.1002/widm.1355', { doi: '10.1002/widm.1355' }],
  [
    'https://www.tandfonline.com/doi/abs/10.1080/01621459.2017.1285773',
    { doi: '10.1080/01621459.2017.1285773' },
  ],
  ['https://www.science.org/doi/10.1126/science.aar6404', { doi: '10.1126/science.aar6404' }],
  ['https://www.frontiersin.org/articles/10.3389/frai.2020.00001/full', { doi: '10.3389/frai.2020.00001' }],
  [
    'https://www.biorxiv.org/content/10.1101/2024.04.01.587366v2.full.pdf',
    { doi: '10.1101/2024.04.01.587366' },
  ],
  ['https://www.nature.com/articles/s41586-021-03819-2', { doi: '10.1038/s41586-021-03819-2' }],
  ['https://aclanthology.org/N19-1423.pdf', { acl: 'N19-1423' }],
  ['https://aclanthology.org/2020.acl-main.447/', { acl: '2020.acl-main.447' }],
  ['https://www.aclweb.org/anthology/N19-1423', { acl: 'N19-1423' }],
  ['http://aclweb.org/anthology/papers/N/N19/N19-1423/', { acl: 'N19-1423' }],
  [
    'https://www.semanticscholar.org/paper/Attention/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    { s2: '204e3073870fae3d05bcbc2f6a8e263d9b72e776' },
  ],
  [
    'https://www.semanticscholar.org/reader/204E3073870FAE3D05BCBC2F6A8E263D9B72E776',
    { s2: '204e3073870fae3d05bcbc2f6a8e263d9b72e776' },
  ],
  ['https://api.semanticscholar.org/CorpusID:13756489', { corpus: '13756489' }],
  ['https://pubmed.ncbi.nlm.nih.gov/31452104/', { pubmed: '31452104' }],
  ['https://www.ncbi.nlm.nih.gov/pubmed/31452104', { pubmed: '31452104' }],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6719513/', { pmc: '6719513' }],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6719513/', { pmc: '6719513' }],
  ['https://openreview.net/forum?id=nZeVKeeFYf9', { openreview: 'nZeVKeeFYf9' }],
  ['https://openreview.net/pdf?id=nZeVKeeFYf9', { openreview: 'nZeVKeeFYf9' }],
])('%s holds %o', (address, ids) => {
  expect(idsAt(address)).toEqual(ids)
})

test.each([
  'https://proceedings.mlr.press/v97/houlsby19a.html',
  'https://www.usenix.org/conference/osdi22/presentation/yu',
  'https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
  'https://proceedings.neurips.cc/paper_files/paper/2017/file/x-Paper.pdf',
  'https://ieeexplore.ieee.org/document/9355301',
  'https://www.sciencedirect.com/science/article/pii/S0004370289900088',
  'https://openreview.net/pdf/abcdef.pdf',
])('%s is a paper whose address holds no id', address => {
  expect(idsAt(address)).toEqual({})
})

test.each([
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org.evil.example/abs/1706.03762',
  'https://aclanthology.org/volumes/N19-1/',
  'https://huggingface.co/meta-llama/Llama-2-7b',
  'https://openreview.net/group?id=ICLR.cc/2022',
  'https://www.usenix.org/',
  'https://example.org/%E0%A4%A',
])('%s is not known to be a paper', address => {
  expect(idsAt(address)).toBeUndefined()
})
