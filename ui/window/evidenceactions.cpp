// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/evidenceactions.h"

#include "analysis/bridge.h"
#include "base/date.h"
#include "editors/daydialog.h"
#include "editors/measurementsdialog.h"
#include "editors/usagelogdialog.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "settings/settings.h"
#include "window/dialogs.h"
#include "window/menus.h"

#include <QFileInfo>

namespace evenhost::window {

EvidenceActions::EvidenceActions(const Context& context, TranslatedMenu* menu, QObject* parent)
    : QObject(parent), m_context(context)
{
    menu->addSeparator();
    menu->add("planHours", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Hours of the day …"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), this, [this] { editHours(); });
    menu->add("planUsageLog", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Workload from a &usage log …"), {}, this,
              [this] { importUsageLog(); });
    menu->add("planMeasurements", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Own measuremen&ts …"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this, [this] { editMeasurements(); });
    menu->addSeparator();
    menu->add("planSetBaseline", QT_TRANSLATE_NOOP("evenhost::window::Menus", "Set as &baseline"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this, [this] { setBaseline(); });
    m_remove = menu->add("planRemoveBaseline", QT_TRANSLATE_NOOP("evenhost::window::Menus", "&Remove baseline"), {},
                         this, [this] { removeBaseline(); });
    connect(m_context.session, &session::PlanSession::planChanged, this, &EvidenceActions::updateActions);
    updateActions();
}

void EvidenceActions::updateActions()
{
    m_remove->setEnabled(m_context.session->plan().baseline.has_value());
}

void EvidenceActions::changeWorkload(const QString& step, const plan::Workload& workload)
{
    plan::Plan after = m_context.session->plan();
    after.workload = workload;
    m_context.session->endTyping();
    m_context.session->change(step, after);
}

void EvidenceActions::editHours()
{
    editors::DayDialog dialog(m_context.session->plan().workload, m_context.formats->format(), m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        changeWorkload(tr("Change the hours of the day"), dialog.workload());
}

void EvidenceActions::importUsageLog(const QString& path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen =
            m_context.dialogs->openFile(m_context.window, tr("Read a usage log"), m_context.settings->lastFolder(),
                                        tr("Usage logs (*.csv *.jsonl *.ndjson *.json *.log *.txt);;All files (*)"));
    if (chosen.isEmpty())
        return;
    m_context.settings->setLastFolder(QFileInfo(chosen).absolutePath());
    const session::PlanSession& session = *m_context.session;
    editors::UsageLogDialog dialog(chosen, session.plan().workload, base::isoDate(session.today()),
                                   m_context.formats->format(), m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        changeWorkload(tr("Workload from %1").arg(QFileInfo(chosen).fileName()), dialog.workload());
}

void EvidenceActions::editMeasurements()
{
    if (!m_measurements)
        m_measurements = new editors::MeasurementsDialog(m_context.session, m_context.formats, m_context.window);
    m_measurements->show();
    m_measurements->raise();
    m_measurements->activateWindow();
}

void EvidenceActions::setBaseline()
{
    session::PlanSession& session = *m_context.session;
    plan::Plan after = session.plan();
    after.baseline = analysis::baselineOf(after, *session.catalogue(), base::isoDate(session.today()), after.version);
    session.endTyping();
    session.change(tr("Set as baseline"), after);
}

void EvidenceActions::removeBaseline()
{
    plan::Plan after = m_context.session->plan();
    after.baseline.reset();
    m_context.session->change(tr("Remove baseline"), after);
}

} // namespace evenhost::window
