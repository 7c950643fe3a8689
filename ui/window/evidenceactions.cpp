// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/evidenceactions.h"

#include "analysis/bridge.h"
#include "base/date.h"
#include "session/plansession.h"
#include "window/menus.h"

namespace evenhost::window {

EvidenceActions::EvidenceActions(Context context, TranslatedMenu* menu, QObject* parent)
    : QObject(parent), m_context(context)
{
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
