// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/pageinput.h"

#include <QString>

namespace evenhost::walkthrough {

/// An example plan of resources/examples by its file's first part ("claims-assistant"), evaluated with the built-in
/// catalogue on its own date.
PageInput examplePages(const QString& name);

/// The built-in catalogue, made once.
std::shared_ptr<const catalogue::Catalogue> builtIn();
plan::Plan examplePlan(const QString& name);

} // namespace evenhost::walkthrough
