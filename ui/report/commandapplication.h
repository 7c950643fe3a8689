// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <array>

namespace evenhost::report {

/// The application of a command that paints: whatever screen there may be, paper and slides need none and must not fail
/// for want of one. At most one at a time.
class CommandApplication
{
public:
    CommandApplication() : m_application(m_count, m_arguments.data()) {}

private:
    /// Said before the application looks for its screen. The number of arguments.
    static int withoutScreen()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return 1;
    }
    // Qt keeps a reference to the count and the pointers.
    int m_count = withoutScreen();
    std::array<char, 9> m_name{"evenhost"};
    std::array<char*, 2> m_arguments{m_name.data(), nullptr};
    QApplication m_application;
};

} // namespace evenhost::report
