// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sizing/kvcache.h"

/// How vLLM's memory manager lays a cache out in pages, which is what its log counts (vllm/v1/core/kv_cache_utils.py).
namespace evenhost::sizing {

struct PagedCache
{
    bool hybrid = false;       ///< layers of several kinds share pages: the log's tokens are concurrency x length
    double requestBytes = 0.0; ///< one request of the given length, pages and padding included
    double pageTokens = 16.0;  ///< tokens of one page of the widest growing layer
    double blockBytes = 0.0;   ///< hybrid: what one page number takes, over all layers that share it
    double groups = 1.0;       ///< hybrid: block tables, each with page numbers of its own
};

/// What an engine does differently from release to release.
struct PagingRules
{
    double batchedTokens = 8192.0; ///< tokens of one step
    double pagesOfAState = 2.0;    ///< of a recurrent state: the running one and, with a prefix cache, the last kept
    double stepsInFlight = 2.0;    ///< where compressors are paged: one runs while the next is scheduled
};

/// A request of `context` tokens on one GPU. Rules of the pages:
/// - layers of one kind: pages of 16 tokens, nothing lost but the last page;
/// - several kinds: groups of as many layers as the rarest kind has (of the commonest, if it has less than a quarter
///   more), incomplete groups padded, pages of equal size; a window holds itself and the tokens batched in one step,
///   and one page more; a recurrent state takes its pages, each stretched to hold it.
/// - entries shared by several tokens (DeepSeek V4, GLM-5.3 Flash): one page number covers a page of every growing
///   layer. The running state of each compressor is a window over tokens whose pages hold few of them (4 and 8 with
///   DeepSeek V4), each with a page number of its own: for the tokens of the steps in flight that is several gigabytes
///   a request, however short it is. Checked against published start-up logs in tests/validation/tst_pagedcache.cpp.
[[nodiscard]] PagedCache pagedCache(const CacheDesign& perGpu, double context, const PagingRules& rules);

} // namespace evenhost::sizing
