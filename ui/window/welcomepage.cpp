// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/welcomepage.h"

#include "settings/settings.h"
#include "theme/theme.h"
#include "window/examples.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

constexpr double widest = 680.0;

/// A button that is a title and a sentence, left-aligned.
class Card : public QPushButton
{
public:
    using QPushButton::QPushButton;

    void setTexts(const QString& title, const QString& text)
    {
        m_title = title;
        m_text = text;
        setAccessibleName(title);
        setAccessibleDescription(text);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {420, 2 * fontMetrics().height() + 7 * theme::step}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const theme::Colours& c = theme::colours(this);
        const QRect area = rect().adjusted(4 * theme::step, 3 * theme::step, -4 * theme::step, -3 * theme::step);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.setPen(c.ink);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.setFont(font());
        painter.setPen(c.softInk);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
    }

private:
    QString m_title;
    QString m_text;
};

} // namespace

WelcomePage::WelcomePage(settings::Settings* settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new QLabel)
    , m_question(new QLabel)
    , m_examplesHead(new QLabel)
    , m_recentHead(new QLabel)
    , m_ask(new QPushButton)
    , m_new(new QPushButton)
    , m_open(new QPushButton)
    , m_recent(new QVBoxLayout)
    , m_middle(new QWidget)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * theme::step);
    for (QLabel* label : {m_title, m_question, m_examplesHead, m_recentHead}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addWidget(m_title);
    column->addWidget(m_question);
    column->addSpacing(4 * theme::step);
    auto* buttons = new QHBoxLayout;
    m_ask->setProperty("primary", true);
    m_ask->setObjectName(u"welcomeQuestion"_s);
    m_new->setObjectName(u"welcomeNew"_s);
    m_open->setObjectName(u"welcomeOpen"_s);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(6 * theme::step);
    column->addWidget(m_examplesHead);
    for (const Example& example : examples) {
        auto* card = new Card;
        card->setObjectName(QString::fromLatin1(example.resource));
        connect(card, &QPushButton::clicked, this,
                [this, &example] { emit exampleRequested(QString::fromLatin1(example.resource)); });
        m_examples.push_back(card);
        column->addWidget(card);
    }
    column->addSpacing(4 * theme::step);
    column->addWidget(m_recentHead);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);

    m_middle->setLayout(column);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_middle, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_ask, &QPushButton::clicked, this, &WelcomePage::questionRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested({}); });
    connect(m_settings, &settings::Settings::recentFilesChanged, this, &WelcomePage::refreshRecent);
    retranslate();
}

void WelcomePage::refreshRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_settings->recentFiles();
    m_recentHead->setVisible(!files.isEmpty());
    for (const QString& file : files.mid(0, 5)) {
        QString name = QFileInfo(file).fileName();
        auto* button = new QPushButton(name.replace(u'&', u"&&"_s));
        button->setProperty("quiet", true);
        button->setToolTip(u"<qt>"_s + file.toHtmlEscaped() + u"</qt>"_s);
        connect(button, &QPushButton::clicked, this, [this, file] { emit openRequested(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WelcomePage::retranslate()
{
    const double factor = font().pointSizeF() / theme::font(theme::TextRole::Body).pointSizeF();
    m_middle->setMaximumWidth(static_cast<int>(widest * factor));
    m_title->setFont(theme::font(theme::TextRole::Figure, factor));
    m_question->setFont(theme::pixelFont(15.0 * factor));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    for (QLabel* head : {m_examplesHead, m_recentHead}) {
        head->setFont(theme::font(theme::TextRole::Heading, factor * 0.92));
        head->setPalette(soft);
    }
    m_question->setPalette(soft);
    m_title->setText(tr("Evenhost"));
    m_question->setText(tr("Run an open model ourselves, or pay a managed model per token? See memory, speed, storage "
                           "and the full cost of both roads, and the daily volume at which they break even."));
    m_ask->setText(tr("New plan from a question …"));
    m_new->setText(tr("New plan"));
    m_open->setText(tr("Open a plan …"));
    m_examplesHead->setText(tr("Start from an example"));
    m_recentHead->setText(tr("Recent plans"));
    for (std::size_t i = 0; i < m_examples.size(); ++i)
        static_cast<Card*>(m_examples[i])->setTexts(tr(examples.at(i).title), tr(examples.at(i).text));
    refreshRecent();
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange)
        retranslate();
}

} // namespace evenhost::window
