// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenhost::settings {

/// Where the version before the last save is kept.
enum class Backup {
    StateFolder, ///< out of sight, in the user's state folder
    BesideFile,  ///< "name~" in the plan's folder
    None
};

} // namespace evenhost::settings
