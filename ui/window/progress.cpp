// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/progress.h"

#include <QCoreApplication>

#include <limits>

namespace evenhost::window {

namespace {

constexpr int steps = 100;

} // namespace

Progress::Progress(const QString& text, QWidget* parent, int unnoticed)
    : m_dialog(text, QCoreApplication::translate("evenhost::window::Progress", "Cancel"), 0, steps, parent)
    , m_unnoticed(unnoticed)
{
    m_dialog.setWindowModality(Qt::WindowModal);
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
    // Shown by the clock below: the dialog's own guess waits for seconds.
    m_dialog.setMinimumDuration(std::numeric_limits<int>::max());
    m_since.start();
}

bool Progress::operator()(double done)
{
    if (!m_dialog.isVisible() && !m_dialog.wasCanceled() && m_since.elapsed() >= m_unnoticed)
        m_dialog.show();
    if (m_dialog.isVisible()) {
        m_dialog.setValue(static_cast<int>(done * (steps - 1)));
        QCoreApplication::processEvents();
    }
    return !m_dialog.wasCanceled();
}

} // namespace evenhost::window
