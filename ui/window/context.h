// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace evenhost::session {
class FormatSource;
class PlanSession;
class PlanStore;
} // namespace evenhost::session
namespace evenhost::settings {
class Settings;
}

namespace evenhost::window {

class Dialogs;

/// What the controllers of one window share. Nothing is owned; all of it outlives them.
struct Context
{
    session::PlanSession* session = nullptr;
    session::PlanStore* store = nullptr;
    session::FormatSource* formats = nullptr;
    settings::Settings* settings = nullptr;
    Dialogs* dialogs = nullptr;
    QWidget* window = nullptr;
};

} // namespace evenhost::window
