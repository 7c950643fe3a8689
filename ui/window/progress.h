// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProgressDialog>

namespace evenhost::window {

/// How far something has come that runs on the window's thread in small steps: a dialog with Cancel that shows once it
/// has taken a tenth of a second.
class Progress
{
public:
    Progress(const QString& text, QWidget* parent, int unnoticed = unnoticedMilliseconds);

    /// Called with 0..1; false: cancelled, stop.
    [[nodiscard]] bool operator()(double done);

    static constexpr int unnoticedMilliseconds = 100;

private:
    QProgressDialog m_dialog;
    QElapsedTimer m_since;
    int m_unnoticed;
};

} // namespace evenhost::window
