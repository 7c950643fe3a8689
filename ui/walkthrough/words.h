// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/pageinput.h"

#include <QString>
#include <QStringList>

/// Words and round figures that several pages use.
namespace evenhost::walkthrough {

/// User text on one line, without control characters, at most so many characters; text that runs right to left is
/// isolated so that it cannot turn the sentence around it.
[[nodiscard]] QString shortened(const QString& text, int most);
[[nodiscard]] QString nameOf(const analysis::Option& option,
                             int most = 40); ///< its label, else the model's name; a hybrid keeps both halves
[[nodiscard]] QString modelNameOf(const analysis::Option& option, int most = 36);  ///< the model's name alone
[[nodiscard]] QString listOf(const std::vector<std::string>& names, int most = 3); ///< "A, B and 2 more"

/// Money in words: three significant digits, millions from a million up. "A$ 75,600", "A$ 1.25 m".
[[nodiscard]] QString roughMoney(double value, const models::Format& format);
/// Volumes in words: three significant digits.
[[nodiscard]] QString roughCount(double value, const models::Format& format);
/// "1.16 billion", "38 million", "420,000".
[[nodiscard]] QString largeCount(double value, const models::Format& format);
/// "15 times", "2.3 times".
[[nodiscard]] QString times(double ratio, const models::Format& format);
[[nodiscard]] QString seconds(double value, const models::Format& format);
/// "2.3 minutes", "1.5 hours".
[[nodiscard]] QString duration(double hours, const models::Format& format);
/// "1 GPU", "16 GPUs".
[[nodiscard]] QString gpuCount(int gpus, const models::Format& format);
/// "450,000–700,000"; empty when both round to the same.
[[nodiscard]] QString roughRange(const std::optional<double>& low, const std::optional<double>& high,
                                 const models::Format& format);
/// "16 GPUs = 2 × 8".
[[nodiscard]] QString gpuSentence(const analysis::Deployment& deployment, const models::Format& format);

/// A driver's value with its unit; node prices in the offer's own currency. `digits` rounds a value that is a result.
[[nodiscard]] QString driverAmount(const PageInput& input, const std::string& path, double value, int digits = 0);

/// The path of a node's rent for the compared self-hosted option; empty when it is owned or there is none.
[[nodiscard]] std::string nodePricePath(const PageInput& input);
/// The exchange rate that matters: the US dollar, else the first; empty when the plan has none.
[[nodiscard]] std::string exchangeRatePath(const PageInput& input);
/// Those of the paths that the plan has a value for.
[[nodiscard]] std::vector<std::string> existing(const PageInput& input, const std::vector<std::string>& paths,
                                                std::size_t most = 4);

/// The compared pair, with the input's choice of self-hosted option.
[[nodiscard]] report::ComparedPair pairOf(const PageInput& input);

/// The self-hosted options to show when there is room for `most`: the compared one, then eligible ones by cost.
template <class Bar>
[[nodiscard]] std::vector<Bar> mostRelevant(const PageInput& input, std::vector<Bar> bars, std::size_t most);
[[nodiscard]] std::vector<std::string> optionsByRelevance(const PageInput& input);

template <class Bar>
std::vector<Bar> mostRelevant(const PageInput& input, std::vector<Bar> bars, std::size_t most)
{
    if (bars.size() <= most)
        return bars;
    std::vector<Bar> chosen;
    for (const std::string& id : optionsByRelevance(input)) {
        for (const Bar& bar : bars) {
            if (bar.optionId == id && chosen.size() < most)
                chosen.push_back(bar);
        }
    }
    return chosen;
}

} // namespace evenhost::walkthrough
