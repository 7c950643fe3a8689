// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpactions.h"

#include "base/version.h"
#include "models/fieldtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "window/dialogs.h"
#include "window/helpdialog.h"
#include "window/mainwindow.h"
#include "window/menus.h"

#include <algorithm>
#include <string>
#include <utility>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

/// The oldest and the newest date of a price of the catalogue, as ISO 8601.
std::pair<QString, QString> priceDates(const catalogue::Catalogue& catalogue)
{
    std::string oldest;
    std::string newest;
    const auto look = [&](const std::string& date) {
        if (date.empty())
            return;
        if (oldest.empty() || date < oldest)
            oldest = date;
        newest = std::max(newest, date);
    };
    for (const catalogue::ManagedOffer& offer : catalogue.managed)
        look(offer.provenance.date);
    for (const catalogue::HostingOffer& offer : catalogue.hosting)
        look(offer.ownership ? offer.ownership->serverPrice.provenance.date : offer.pricePerNodeHour.provenance.date);
    return {models::fromPlan(oldest), models::fromPlan(newest)};
}

} // namespace

HelpActions::HelpActions(const Context& context, QMenu* menu, QObject* parent)
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
    const catalogue::Catalogue& catalogue = *m_context.session->catalogue();
    const models::Format& format = m_context.formats->format();
    const auto [oldest, newest] = priceDates(catalogue);
    QStringList parts{
        MainWindow::tr(
            "Plans whether to run an open model yourselves or to pay a managed one per token.\n\n"
            "Opens no network connection. Prices and model cards are data with a source and a date each: "
            "%n model(s) in the catalogue.\n\nFree software: GNU General Public License 3 or later. "
            "Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font "
            "License).",
            nullptr, static_cast<int>(catalogue.models.size())),
        tr("Prices in the catalogue: from %1 to %2.").arg(format.date(oldest), format.date(newest)),
        tr("Running with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    m_context.dialogs->showText(m_context.window, MainWindow::tr("Evenhost %1").arg(version), parts.join(u"\n\n"_s));
}

} // namespace evenhost::window
