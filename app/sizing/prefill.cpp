// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/prefill.h"

namespace evenhost::sizing {

template PrefillTime<double> prefillTime<double>(const StepLoad&, const ServingConstants&, const PrefillPoint<double>&);
template PrefillTime<base::Traced> prefillTime<base::Traced>(const StepLoad&, const ServingConstants&,
                                                             const PrefillPoint<base::Traced>&);

} // namespace evenhost::sizing
