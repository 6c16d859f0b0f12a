COMMON_GROUND_RUNS=0.25 timeout 580 npx mocha test/properties.test.ts -g "${1:-.}" 2>&1 | grep -v "✔ .*30,000" | cut -c1-1500 | head -250
