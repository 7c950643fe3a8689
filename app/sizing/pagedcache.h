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
};

/// A request of `context` tokens on one GPU. Rules of the pages:
/// - layers of one kind: pages of 16 tokens, nothing lost but the last page;
/// - several kinds: groups of as many layers as the rarest kind has (of the commonest, if it has less than a quarter
///   more), incomplete groups padded, pages of equal size; a window holds itself and the tokens batched in one step,
///   and one page more; a recurrent state takes two pages, each stretched to hold it.
/// Caches with several tokens an entry (DeepSeek V4) are taken as exact: their paging is not published.
[[nodiscard]] PagedCache pagedCache(const CacheDesign& perGpu, double context, double batchedTokens);

} // namespace evenhost::sizing
