// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/modelcard.h"
#include "catalogue/servingprofile.h"

/// Small cards for the identities of the speed model. Not measurements: round numbers that make sums easy to follow.
namespace evenhost::sizing::test {

/// 32 layers, grouped-query attention, dense feed-forward; about Llama 3.1 8B.
[[nodiscard]] catalogue::ModelCard denseCard();

/// The same attention with `experts` experts of which `perToken` fire, each as wide as the dense one over `perToken`.
[[nodiscard]] catalogue::ModelCard routedCard(int experts, int perToken);

/// A data-centre GPU with every kind of arithmetic: 3,350 GB/s, 989 / 1,978 TFLOPS, 450 GB/s links, 80 GiB.
[[nodiscard]] catalogue::Accelerator gpu();

/// A profile without constants: the defaults hold.
[[nodiscard]] catalogue::ServingProfile plainProfile();

} // namespace evenhost::sizing::test
