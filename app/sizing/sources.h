// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"
#include "catalogue/accelerator.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/modelcard.h"
#include "catalogue/servingprofile.h"

/// Names and sources for the plain figures of sizing: what a card, an accelerator, a serving profile or the choice of a
/// layout says. On `double` each is the bare figure. A null pointer leaves the source unsaid (tests of single
/// formulas).
namespace evenhost::sizing {

using base::Number;

namespace detail {

[[nodiscard]] base::Traced tracedModelFigure(const catalogue::ModelCard* card, double value, std::string_view name,
                                             base::Unit unit);
[[nodiscard]] base::Traced tracedHardwareFigure(const catalogue::Accelerator* accelerator, double value,
                                                std::string_view name, base::Unit unit);
[[nodiscard]] base::Traced tracedLayoutFigure(const catalogue::HostingOffer* hosting, double value,
                                              std::string_view name, base::Unit unit);
[[nodiscard]] base::Traced tracedProfileFigure(const catalogue::ServingProfile* profile,
                                               const base::Provenance* measured, double value, std::string_view name,
                                               base::Unit unit);

} // namespace detail

/// A figure that follows from the model card's architecture (parameters, cache, experts) and, where it is of one GPU,
/// from how the layout divides it.
template <Number N>
[[nodiscard]] N modelFigure(const catalogue::ModelCard* card, double value, std::string_view name, base::Unit unit)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return detail::tracedModelFigure(card, value, name, unit);
    }
}

/// A figure of the accelerator's card.
template <Number N>
[[nodiscard]] N hardwareFigure(const catalogue::Accelerator* accelerator, double value, std::string_view name,
                               base::Unit unit)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return detail::tracedHardwareFigure(accelerator, value, name, unit);
    }
}

/// A number of the layout: chosen by a search among those that the hosting's nodes allow.
template <Number N>
[[nodiscard]] N layoutFigure(const catalogue::HostingOffer* hosting, double value, std::string_view name,
                             base::Unit unit = base::Unit::Count)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return detail::tracedLayoutFigure(hosting, value, name, unit);
    }
}

/// A fitted constant; `measured` when the user's own points have moved it.
template <Number N>
[[nodiscard]] N profileFigure(const catalogue::ServingProfile* profile, const base::Provenance* measured, double value,
                              std::string_view name, base::Unit unit = base::Unit::Factor)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        return detail::tracedProfileFigure(profile, measured, value, name, unit);
    }
}

} // namespace evenhost::sizing
