// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/weightchoice.h"

#include "sizing/weightformat.h"

#include <algorithm>
#include <string_view>

namespace evenhost::session {

namespace {

constexpr double leastBits = 8.0;

std::string_view makerOf(std::string_view repository)
{
    return repository.substr(0, repository.find('/'));
}

bool keepsEightBits(std::string_view name)
{
    const sizing::WeightFormat* format = sizing::weightFormat(name);
    return format && std::min({format->linear, format->attention, format->blocks, format->routed}) >= leastBits;
}

} // namespace

std::vector<std::string> makersFormats(const catalogue::ModelCard& card)
{
    std::vector<std::string> formats{sizing::weightFormat(card.nativeFormat) ? card.nativeFormat : "bf16"};
    for (const catalogue::Checkpoint& checkpoint : card.checkpoints) {
        const bool makers = !card.repository.empty() && makerOf(checkpoint.repository) == makerOf(card.repository);
        if (makers && keepsEightBits(checkpoint.format)
            && std::ranges::find(formats, checkpoint.format) == formats.end())
            formats.push_back(checkpoint.format);
    }
    return formats;
}

} // namespace evenhost::session
