// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpactions.h"

#include "base/version.h"
#include "session/plansession.h"
#include "window/dialogs.h"
#include "window/helpdialog.h"
#include "window/mainwindow.h"
#include "window/menus.h"

namespace evenhost::window {

using namespace Qt::StringLiterals;

HelpActions::HelpActions(Context context, QMenu* menu, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_menu(new TranslatedMenu(menu, QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Help"), this))
{
    m_menu->add("helpGuide", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Guide …"),
                QKeySequence(Qt::SHIFT | Qt::Key_F1), this, [this] { showGuide(); });
    m_menu->add("helpAbout", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&About Evenhost"), {}, this,
                [this] { showAbout(); });
}

void HelpActions::showGuide()
{
    if (!m_guide)
        m_guide = new HelpDialog(m_context.window);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpActions::showAbout()
{
    const QString version =
        QString::fromUtf8(base::programVersion.data(), static_cast<qsizetype>(base::programVersion.size()));
    m_context.dialogs->showText(
        m_context.window, MainWindow::tr("Evenhost %1").arg(version),
        MainWindow::tr(
            "Plans whether to run an open model yourselves or to pay a managed one per token.\n\n"
            "Opens no network connection. Prices and model cards are data with a source and a date each: "
            "%n model(s) in the catalogue.\n\nFree software: GNU General Public License 3 or later. "
            "Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font "
            "License).",
            nullptr, static_cast<int>(m_context.session->catalogue()->models.size())));
}

} // namespace evenhost::window
