// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/topbar.h"

#include "models/fieldtext.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace evenhost::window {

using namespace Qt::StringLiterals;

TopBar::TopBar(session::PlanSession* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_menuBar(new QMenuBar)
    , m_title(new QLabel)
    , m_scenario(new QComboBox)
    , m_walkthrough(new QPushButton)
    , m_export(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::PlainText);
    m_title->installEventFilter(this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setMaximumWidth(280);
    m_walkthrough->setObjectName(u"walkthrough"_s);
    m_export->setObjectName(u"exportPdf"_s);
    m_export->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step, theme::step, 4 * theme::step, theme::step);
    layout->setSpacing(2 * theme::step);
    layout->addWidget(m_menuBar);
    layout->addSpacing(6 * theme::step);
    layout->addWidget(m_title, 1);
    layout->addStretch();
    layout->addWidget(m_scenario);
    layout->addWidget(m_walkthrough);
    layout->addWidget(m_export);

    connect(m_walkthrough, &QPushButton::clicked, this, &TopBar::walkthroughRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        if (index == m_scenario->count() - 1) {
            refreshScenarios();
            emit scenariosRequested();
        } else {
            m_session->setScenario(m_scenario->itemData(index).toString());
        }
    });
    connect(m_session, &session::PlanSession::planChanged, this, &TopBar::refresh);
    connect(m_session, &session::PlanSession::scenarioChanged, this, &TopBar::refresh);
    connect(m_session, &session::PlanSession::pathChanged, this, &TopBar::refresh);
    connect(m_session, &session::PlanSession::modifiedChanged, this, &TopBar::refresh);
    retranslate();
}

void TopBar::setPlanShown(bool shown)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_scenario),
                            static_cast<QWidget*>(m_walkthrough), static_cast<QWidget*>(m_export)})
        widget->setVisible(shown);
}

void TopBar::refresh()
{
    const plan::Plan& plan = m_session->plan();
    m_titleText = models::fromPlan(plan.title);
    if (!plan.client.empty())
        m_titleText += u" – "_s + models::fromPlan(plan.client);
    if (m_session->isModified())
        m_titleText += u" •"_s;
    showTitle();
    refreshScenarios();
}

void TopBar::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, m_title->width()));
}

void TopBar::refreshScenarios()
{
    const QSignalBlocker quiet(m_scenario);
    m_scenario->clear();
    m_scenario->addItem(tr("Scenario: base"), QString());
    for (const auto& scenario : m_session->plan().scenarios) {
        const QString name = models::fromPlan(scenario.name);
        m_scenario->addItem(tr("Scenario: %1").arg(name), name);
    }
    m_scenario->insertSeparator(m_scenario->count());
    m_scenario->addItem(tr("Edit scenarios …"));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(m_session->scenario())));
}

void TopBar::retranslate()
{
    m_walkthrough->setText(tr("Walkthrough F5"));
    m_export->setText(tr("Export PDF"));
    m_scenario->setAccessibleName(tr("Scenario"));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_title->setPalette(soft);
    refresh();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, theme::colours(this).line);
}

} // namespace evenhost::window
